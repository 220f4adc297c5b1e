namespace Gateway.Peppol.AccessPoint.Registration;

/// <summary>Names of the locator's SOAP services (BDMSL interface control document 1.30).</summary>
internal static class SmlProtocol
{
    public const string Soap = "http://schemas.xmlsoap.org/soap/envelope/";
    public const string Locator = "http://busdox.org/serviceMetadata/locator/1.0/";
    public const string Data = "ec:services:wsdl:BDMSL:data:1.0";

    public const string PublisherPath = "manageservicemetadata";
    public const string ParticipantPath = "manageparticipantidentifier";
    public const string ExtensionPath = "bdmslservice";

    /// <summary>The service of the NAPTR record that a registration makes.</summary>
    public const string ServiceName = "Meta:SMP";

    public const string CreatePublisher = Publisher + "createIn";
    public const string UpdatePublisher = Publisher + "updateIn";
    public const string Delete = Participant + "deleteIn";
    public const string List = Participant + "listIn";
    public const string PrepareToMigrate = Participant + "prepareMigrateIn";
    public const string Migrate = Participant + "migrateIn";
    public const string CreateParticipant = Extension + "createParticipantIdentifierIn";
    public const string PrepareCertificate = Extension + "prepareChangeCertificateIn";

    private const string Publisher = "http://busdox.org/serviceMetadata/ManageServiceMetadataService/1.0/:";

    /// <summary>With nine blanks: the line break and indentation inside the attribute of the published WSDL, which
    /// became part of the protocol.</summary>
    private const string Participant =
        "http://busdox.org/serviceMetadata/ManageBusinessIdentifierService/1.0/         :";

    private const string Extension = "ec:services:wsdl:BDMSL:1.0:";
}
