/*
 * Acronyms of bodies of several countries.
 *
 * What, source, date and how to extend: see `../acronyms.ts`.
 */

export const world = `
UN|international|-|United Nations
EU|international|-|European Union
NATO|international|-|North Atlantic Treaty Organization|North Atlantic Treaty Organisation
AU|international|-|African Union
ASEAN|international|-|Association of Southeast Asian Nations
APEC|international|-|Asia-Pacific Economic Cooperation
ECOWAS|international|-|Economic Community of West African States
SADC|international|-|Southern African Development Community
EAC|international|-|East African Community|Election Assistance Commission
IGAD|international|-|Intergovernmental Authority on Development
GCC|international|-|Gulf Cooperation Council
OIC|international|-|Organisation of Islamic Cooperation|Organization of Islamic Cooperation
OAS|international|-|Organization of American States
CARICOM|international|-|Caribbean Community
SAARC|international|-|South Asian Association for Regional Cooperation
SCO|international|-|Shanghai Cooperation Organisation|Shanghai Cooperation Organization
CSTO|international|-|Collective Security Treaty Organization|Collective Security Treaty Organisation
OSCE|international|-|Organization for Security and Co-operation in Europe|Organisation for Security and Cooperation in Europe|Organization for Security and Cooperation in Europe
OECD|international|-|Organisation for Economic Co-operation and Development|Organization for Economic Cooperation and Development
OPEC|international|-|Organization of the Petroleum Exporting Countries|Organisation of Petroleum Exporting Countries|OPEC Plus
WHO|international|-|World Health Organization|World Health Organisation
PAHO|international|-|Pan American Health Organization
WTO|international|-|World Trade Organization|World Trade Organisation
IMF|finance|-|International Monetary Fund
ADB|finance|-|Asian Development Bank
AfDB|finance|-|African Development Bank
EBRD|finance|-|European Bank for Reconstruction and Development
ECB|finance|-|European Central Bank|England and Wales Cricket Board
EIB|finance|-|European Investment Bank
BIS|finance|-|Bank for International Settlements|Bureau of Indian Standards|Bureau of Industry and Security
IFC|finance|-|International Finance Corporation
FATF|finance|-|Financial Action Task Force
UNICEF|international|-|United Nations Children's Fund|UN Children's Fund
UNESCO|international|-|United Nations Educational, Scientific and Cultural Organization
UNHCR|international|-|United Nations High Commissioner for Refugees|UN Refugee Agency
UNDP|international|-|United Nations Development Programme|UN Development Programme
UNEP|international|-|United Nations Environment Programme|UN Environment Programme
UNFPA|international|-|United Nations Population Fund|UN Population Fund
UNRWA|international|-|United Nations Relief and Works Agency
UNAIDS|international|-|Joint United Nations Programme on HIV/AIDS
UNODC|international|-|United Nations Office on Drugs and Crime|UN Office on Drugs and Crime
UNCTAD|international|-|United Nations Conference on Trade and Development
OCHA|international|-|Office for the Coordination of Humanitarian Affairs
OHCHR|international|-|Office of the High Commissioner for Human Rights
UNIDO|international|-|United Nations Industrial Development Organization
WFP|international|-|World Food Programme|World Food Program
FAO|international|-|Food and Agriculture Organization|Food and Agriculture Organisation
ILO|international|-|International Labour Organization|International Labor Organization|International Labour Organisation
IOM|international|-|International Organization for Migration|International Organisation for Migration
IAEA|international|-|International Atomic Energy Agency
IEA|international|-|International Energy Agency
IPCC|international|-|Intergovernmental Panel on Climate Change|Independent Police Complaints Commission
WMO|international|-|World Meteorological Organization|World Meteorological Organisation
ICAO|international|-|International Civil Aviation Organization
IMO|international|-|International Maritime Organization
ICC|international|-|International Criminal Court|International Cricket Council|International Chamber of Commerce
ICJ|international|-|International Court of Justice
ICRC|international|-|International Committee of the Red Cross
IFRC|international|-|International Federation of Red Cross and Red Crescent Societies
Interpol|international|-|International Criminal Police Organization|International Criminal Police Organisation
OPCW|international|-|Organisation for the Prohibition of Chemical Weapons|Organization for the Prohibition of Chemical Weapons
MSF|society|-|Médecins Sans Frontières|Doctors Without Borders
HRW|society|-|Human Rights Watch
RSF|society|-|Reporters Without Borders|Reporters Sans Frontières|Rapid Support Forces
CPJ|society|-|Committee to Protect Journalists
WWF|society|-|World Wide Fund for Nature|World Wildlife Fund
IUCN|society|-|International Union for Conservation of Nature
KGB|security|-|Committee for State Security
PKK|party|-|Kurdistan Workers' Party
ISIS|security|-|Islamic State of Iraq and Syria|Islamic State in Iraq and Syria|Islamic State
ISIL|security|-|Islamic State of Iraq and the Levant|Islamic State
ECOSOC|international|-|United Nations Economic and Social Council|UN Economic and Social Council
UNGA|international|-|United Nations General Assembly|UN General Assembly
UNSC|international|-|United Nations Security Council|UN Security Council
UNHRC|international|-|United Nations Human Rights Council|UN Human Rights Council
UNOPS|international|-|United Nations Office for Project Services
UNECE|international|-|United Nations Economic Commission for Europe
UNECA|international|-|United Nations Economic Commission for Africa
ECLAC|international|-|Economic Commission for Latin America and the Caribbean
ESCAP|international|-|Economic and Social Commission for Asia and the Pacific
ESCWA|international|-|Economic and Social Commission for Western Asia
UNFCCC|international|-|United Nations Framework Convention on Climate Change|UN Framework Convention on Climate Change
UNDRR|international|-|United Nations Office for Disaster Risk Reduction
UNWTO|international|-|World Tourism Organization|UN World Tourism Organization
WIPO|international|-|World Intellectual Property Organization
UPU|international|-|Universal Postal Union
ITU|international|-|International Telecommunication Union
IFAD|international|-|International Fund for Agricultural Development
WOAH|international|-|World Organisation for Animal Health
OIE|international|-|World Organisation for Animal Health|World Organization for Animal Health
CITES|international|-|Convention on International Trade in Endangered Species
CTBTO|international|-|Comprehensive Nuclear-Test-Ban Treaty Organization
IRENA|international|-|International Renewable Energy Agency
ISA|international|-|International Solar Alliance|Internal Security Agency
GEF|finance|-|Global Environment Facility
GCF|finance|-|Green Climate Fund
IDA|finance|-|International Development Association
IBRD|finance|-|International Bank for Reconstruction and Development
MIGA|finance|-|Multilateral Investment Guarantee Agency
IDB|finance|-|Inter-American Development Bank
IADB|finance|-|Inter-American Development Bank
IsDB|finance|-|Islamic Development Bank
AIIB|finance|-|Asian Infrastructure Investment Bank
NDB|finance|-|New Development Bank
CDB|finance|-|Caribbean Development Bank|China Development Bank
CABEI|finance|-|Central American Bank for Economic Integration
IIF|finance|-|Institute of International Finance
SWIFT|finance|-|Society for Worldwide Interbank Financial Telecommunication
IOSCO|finance|-|International Organization of Securities Commissions
IASB|finance|-|International Accounting Standards Board
ISO|international|-|International Organization for Standardization
IATA|international|-|International Air Transport Association
ICANN|international|-|Internet Corporation for Assigned Names and Numbers
IPU|international|-|Inter-Parliamentary Union
CIS|international|-|Commonwealth of Independent States
EAEU|international|-|Eurasian Economic Union
EEU|international|-|Eurasian Economic Union
EFTA|international|-|European Free Trade Association
EEA|international|-|European Environment Agency|European Economic Area
EMA|international|-|European Medicines Agency
ECDC|international|-|European Centre for Disease Prevention and Control
EASA|international|-|European Union Aviation Safety Agency|European Aviation Safety Agency
EFSA|international|-|European Food Safety Authority
ECHR|international|-|European Court of Human Rights
ECtHR|international|-|European Court of Human Rights
CJEU|international|-|Court of Justice of the European Union
ECJ|international|-|European Court of Justice
ESA|government|-|European Space Agency
CERN|society|-|European Organization for Nuclear Research|European Organisation for Nuclear Research
OLAF|international|-|European Anti-Fraud Office
EPP|party|-|European People's Party
ALDE|party|-|Alliance of Liberals and Democrats for Europe
AfCFTA|international|-|African Continental Free Trade Area
NEPAD|international|-|New Partnership for Africa's Development
AUDA|international|-|African Union Development Agency
COMESA|international|-|Common Market for Eastern and Southern Africa
CEMAC|international|-|Central African Economic and Monetary Community
WAEMU|international|-|West African Economic and Monetary Union
ECCAS|international|-|Economic Community of Central African States
ACHPR|international|-|African Commission on Human and Peoples' Rights
Afreximbank|finance|-|African Export-Import Bank
MERCOSUR|international|-|Southern Common Market
CELAC|international|-|Community of Latin American and Caribbean States
UNASUR|international|-|Union of South American Nations
ALBA|international|-|Bolivarian Alliance for the Peoples of Our America
IACHR|international|-|Inter-American Commission on Human Rights
OECS|international|-|Organisation of Eastern Caribbean States
SICA|international|-|Central American Integration System
PIF|international|-|Pacific Islands Forum|Public Investment Fund
BIMSTEC|international|-|Bay of Bengal Initiative for Multi-Sectoral Technical and Economic Cooperation
RCEP|international|-|Regional Comprehensive Economic Partnership
CICA|international|-|Conference on Interaction and Confidence Building Measures in Asia
NAM|international|-|Non-Aligned Movement
GECF|international|-|Gas Exporting Countries Forum
ISESCO|international|-|Islamic World Educational, Scientific and Cultural Organization
IRC|society|-|International Rescue Committee
FIDH|society|-|International Federation for Human Rights
ICG|society|-|International Crisis Group
ITUC|society|-|International Trade Union Confederation
IFJ|society|-|International Federation of Journalists
NSE|finance|-|National Stock Exchange|Nairobi Securities Exchange
NHRC|government|-|National Human Rights Commission
NDMA|government|-|National Disaster Management Authority
ASEANAPOL|security|-|ASEAN Chiefs of National Police
COMELEC|government|-|Commission on Elections
CPP|party|-|Cambodian People's Party|Convention People's Party|Communist Party of the Philippines
NORAD|security|-|North American Aerospace Defense Command
YMCA|society|-|Young Men's Christian Association
YWCA|society|-|Young Women's Christian Association
IRA|security|-|Irish Republican Army
DPR|security|-|Donetsk People's Republic
LPR|security|-|Luhansk People's Republic
CNE|government|-|National Electoral Council
INE|government|-|National Electoral Institute|National Institute of Statistics
`;
