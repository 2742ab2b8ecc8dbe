/*
 * English names of towns that GeoNames calls by another name: "Ghent" for Gent. GeoNames has them
 * among the names in all languages, from which nothing tells them apart.
 *
 * What: names, each of which is taken as a name of the largest town that has it among its
 * others. Source: general knowledge of English-language news. Date: 2026-11. To extend, add a
 * name and compile the gazetteer again.
 */

export const exonyms: readonly string[] = `
  Aarhus,Abadan,Aden,Aleppo,Algiers,Alexandria,Almaty,Amman,Andijan,Ankara,Antwerp,Aqaba,Arbil,Ashgabat,Ashkelon,Astrakhan,Asyut,Athens,
  Baku,Basel,Basra,Batumi,Beersheba,Beijing,Belgrade,Bern,Berne,Bethlehem,Bishkek,Bombay,Bordeaux,Braga,Brasilia,Bruges,Brunswick,
  Brussels,Bucharest,Bukhara,Bursa,Busan,Cairo,Calcutta,Canton,Cartagena,Casablanca,Chernihiv,Chernivtsi,Chisinau,Chongqing,Cologne,
  Constantine,Constanta,Copenhagen,Cordoba,Corunna,Cracow,Krakow,Dagestan,Damascus,Damietta,Dammam,Derbent,Dnipro,Donetsk,Dresden,
  Duisburg,Dushanbe,Dusseldorf,Edirne,Elista,Erbil,Erfurt,Esfahan,Isfahan,Eskisehir,Fallujah,Fergana,Fez,Florence,Frankfurt,Fujairah,
  Gaza City,Gdansk,Genoa,Geneva,Ghent,Gomel,Gothenburg,Granada,Grodno,Grozny,Guangzhou,Gwangju,Gyumri,Haifa,Hama,Hamadan,Hanoi,Hanover,
  Hebron,Helsinki,Herat,Hodeidah,Hofuf,Homs,Hurghada,Iasi,Idlib,Incheon,Inchon,Innsbruck,Ismailia,Istanbul,Izmir,Jaffa,Jeddah,Jenin,
  Jericho,Jerusalem,Kabul,Kaliningrad,Kandahar,Karbala,Karlsruhe,Kassel,Kaunas,Kazan,Kerch,Kharkiv,Kharkov,Kherson,Khartoum,Khiva,
  Khmelnytskyi,Khorramabad,Khujand,Khan Younis,Khan Yunis,Kirkuk,Klaipeda,Kolkata,Konya,Kramatorsk,Krasnodar,Krasnoyarsk,Kremenchuk,
  Kryvyi Rih,Kursk,Kutaisi,Kuwait City,Kyiv,Kiev,Kyoto,Latakia,Lausanne,Leghorn,Leuven,Liege,Lille,Lisbon,Ljubljana,Lodz,Louvain,Lucerne,
  Luhansk,Lutsk,Luxor,Lviv,Lyon,Lyons,Madrid,Magdeburg,Makassar,Makhachkala,Malaga,Malmo,Manama,Mannheim,Mantua,Mariupol,Marrakech,
  Marrakesh,Marseille,Marseilles,Mashhad,Mazar-e-Sharif,Mazar-i-Sharif,Mecca,Medina,Melitopol,Milan,Minsk,Misrata,Mogilev,Monastir,Mosul,
  Mukachevo,Mumbai,Munich,Munster,Mykolaiv,Nablus,Najaf,Nalchik,Namangan,Nantes,Naples,Naryn,Nasiriyah,Nazareth,Nazran,Nice,Nicosia,
  Nizhny Novgorod,Nizhny Tagil,Novi Sad,Novorossiysk,Nuremberg,Odesa,Odessa,Olomouc,Omdurman,Oporto,Orenburg,Orleans,Osh,Osijek,Oslo,
  Ostend,Ostrava,Padua,Palermo,Palma,Pamplona,Patras,Penza,Perm,Peshawar,Pilsen,Piraeus,Pisa,Plovdiv,Podgorica,Poltava,Port Said,Porto,
  Poznan,Prague,Pretoria,Pristina,Pskov,Pyongyang,Qom,Quetta,Rabat,Rafah,Ramallah,Ramadi,Rangoon,Raqqa,Rasht,Reims,Rheims,Rhodes,Riga,
  Rijeka,Rivne,Riyadh,Rome,Rostov,Rostov-on-Don,Rotterdam,Saida,Saigon,Saint Petersburg,Salonika,Samara,Samarkand,Samarra,Samsun,Sanaa,
  Sao Paulo,Saragossa,Sarajevo,Saratov,Seoul,Sevastopol,Severodonetsk,Sievierodonetsk,Seville,Shanghai,Sharm el-Sheikh,Shenyang,Shenzhen,
  Shiraz,Shymkent,Sidon,Simferopol,Sirte,Skopje,Smolensk,Sochi,Sofia,Sokhumi,Split,Stavropol,Stockholm,Strasbourg,Stuttgart,Sukhumi,Sumy,
  Surgut,Swat,Syracuse,Szczecin,Tabriz,Taif,Taipei,Taichung,Kaohsiung,Tainan,Hsinchu,Keelung,Tallinn,Tambov,Tampere,Tangier,Tangiers,
  Taranto,Tartu,Tashkent,Tbilisi,Tehran,Tel Aviv,Ternopil,The Hague,Hague,Thessaloniki,Tianjin,Tikrit,Timisoara,Tirana,Tobruk,Tolyatti,Tomsk,
  Toulouse,Trabzon,Trebizond,Trent,Trieste,Tripoli,Trondheim,Tskhinvali,Tulkarem,Tunis,Turin,Turku,Tver,Tyre,Tyumen,Ufa,Ulaanbaatar,
  Ulan Bator,Ulan-Ude,Ulyanovsk,Uppsala,Urmia,Urumqi,Uzhhorod,Valencia,Valletta,Varna,Venice,Verona,Vienna,Vilnius,Vinnytsia,Vitebsk,
  Vladikavkaz,Vladivostok,Volgograd,Vologda,Voronezh,Vyborg,Warsaw,Wiesbaden,Wroclaw,Wuhan,Yakutsk,Yalta,Yaroslavl,Yazd,Yekaterinburg,
  Yerevan,Zagreb,Zahedan,Zaporizhzhia,Zaporozhye,Zaragoza,Zhytomyr,Zurich,Lashkar Gah,Jalalabad,Kunduz,Bamiyan,Taiz,Marib,Mukalla,Port Sudan,
  El Fasher,Al-Fashir,Al Fashir,Nyala,El Obeid,Kassala,Wad Madani,Juba,Mekelle,Bahir Dar,Dire Dawa,Asmara,Hargeisa,Mogadishu,Kismayo,Baidoa,
  Beledweyne,Dar es Salaam,N'Djamena,Ndjamena,Abeche,Ouagadougou,Bobo-Dioulasso,Niamey,Bamako,Timbuktu,Gao,Kidal,Mopti,Nouakchott,
  Antananarivo,Lubumbashi,Mbuji-Mayi,Kisangani,Goma,Bukavu,Beni,Bunia,Uvira,Benghazi,Derna,Sabha,Zawiya,Zintan,Ajdabiya,Suez,Giza,
  Minya,Sohag,Tanta,Mansoura,Zagazig,Aswan,Beni Suef,Fayoum,Arish,El-Arish,Zarqa,Irbid,Tripoli,Baalbek,Zahle,Nabatieh,Deir ez-Zor,Deir al-Zor,
  Daraa,Deraa,Sweida,Suwayda,Qamishli,Hasakah,Hasaka,Manbij,Kobani,Afrin,Palmyra,Douma,Tartus,Tartous,Bushehr,Bandar Abbas,Ahvaz,Ahwaz,
  Kermanshah,Kerman,Arak,Karaj,Natanz,Sanandaj,Gorgan,Sulaymaniyah,Sulaimaniya,Sulaimaniyah,Duhok,Dohuk,Baqubah,Baquba,Hilla,Kut,Amarah,
  Diwaniyah,Sinjar,Tal Afar,Pondicherry,Puducherry,Bangalore,Bengaluru,Mysore,Mysuru,Mangalore,Mangaluru,Madras,Chennai,Cochin,Kochi,
  Trivandrum,Thiruvananthapuram,Calicut,Kozhikode,Baroda,Vadodara,Poona,Pune,Allahabad,Prayagraj,Banaras,Varanasi,Gurgaon,Gurugram,
  Simla,Shimla,Cawnpore,Kanpur,Vizag,Visakhapatnam,Guwahati,Chittagong,Chattogram,Dhaka,Dacca,Sylhet,Khulna,Rajshahi,Barisal,Comilla,
  Kathmandu,Pokhara,Biratnagar,Mandalay,Naypyidaw,Naypyitaw,Yangon,Sittwe,Lashio,Myitkyina,Phnom Penh,Siem Reap,Vientiane,Hai Phong,Haiphong,
  Da Nang,Danang,Hue,Ho Chi Minh City,Can Tho,Pattani,Chiang Mai,Chiang Rai,Hat Yai,Ayutthaya,Penang,Malacca,Johor Bahru,Kuching,Kota Kinabalu,
  Jakarta,Surabaya,Yogyakarta,Bandung,Medan,Semarang,Palu,Denpasar,Manila,Davao,Davao City,Cebu,Cebu City,Zamboanga,Zamboanga City,Marawi,
  Cotabato,Iloilo,Iloilo City,Bacolod,Tacloban,Baguio,Quezon City,Xian,Xi'an,Nanking,Nanjing,Chengdu,Harbin,Lhasa,Kashgar,Hotan,Hohhot,Dalian,
  Qingdao,Tsingtao,Suzhou,Hangzhou,Ningbo,Wenzhou,Xiamen,Fuzhou,Macau,Kaesong,Wonsan,Sinuiju,Hamhung,Daegu,Daejeon,Ulsan,Suwon,Pusan,
  Merida,Ciudad Juarez,Juarez,Culiacan,Mazatlan,Cancun,Nuevo Laredo,Reynosa,Matamoros,Monterrey,Guadalajara,Puebla,Tijuana,Mexicali,Acapulco,
  Oaxaca,Veracruz,Guatemala City,Panama City,Havana,Bogota,Medellin,Cali,Barranquilla,Cucuta,Caracas,Maracaibo,Guayaquil,Quito,Cuzco,Cusco,
  Arequipa,Asuncion,Santa Cruz,La Paz,Sucre,Concepcion,Valparaiso,Mendoza,Rosario,Montevideo,Rio de Janeiro,Rio,Belo Horizonte,Salvador,Recife,
  Fortaleza,Manaus,Belem,Curitiba,Porto Alegre,Goiania,Florianopolis,Campinas,Santos,Pointe-Noire,Brazzaville,Kinshasa,Libreville,Yaounde,
  Douala,Bamenda,Maroua,Malabo,Lome,Cotonou,Porto-Novo,Abidjan,Yamoussoukro,Bouake,Monrovia,Freetown,Conakry,Bissau,Dakar,Ziguinchor,Banjul,
  Kano,Kaduna,Maiduguri,Jos,Enugu,Port Harcourt,Onitsha,Ibadan,Abeokuta,Ilorin,Sokoto,Katsina,Zaria,Benin City,Warri,Calabar,Uyo,Owerri,Aba
`
  .trim()
  .split(/,\s*/);
