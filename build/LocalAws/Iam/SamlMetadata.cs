using System.Globalization;
using System.Xml;
using System.Xml.Linq;
using LocalAws.Kernel;

namespace LocalAws.Iam;

/// <summary>Metadata documents of SAML 2.0 identity providers. Pure.</summary>
internal static class SamlMetadata
{
    private static readonly XNamespace Metadata = "urn:oasis:names:tc:SAML:2.0:metadata";
    private static readonly XmlReaderSettings Settings = new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null };

    /// <summary>Until when a document is valid; a hundred years when it does not say.</summary>
    /// <exception cref="AwsException">InvalidInput: it describes no identity provider.</exception>
    public static DateTimeOffset ValidUntil(string document, DateTimeOffset now)
    {
        try
        {
            using var reader = XmlReader.Create(new StringReader(document), Settings);
            var root = XDocument.Load(reader).Root!;
            if (root.Name != Metadata + "EntityDescriptor" || root.Attribute("entityID") is null || root.Element(Metadata + "IDPSSODescriptor") is null)
                throw IamErrors.InvalidInput("Could not parse metadata: it is no EntityDescriptor with entityID and IDPSSODescriptor.");
            return DateTimeOffset.TryParse(root.Attribute("validUntil")?.Value, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var until) ? until : now.AddYears(100);
        }
        catch (XmlException bad)
        {
            throw IamErrors.InvalidInput($"Could not parse metadata: {bad.Message}");
        }
    }

    /// <summary>Assertions are not decrypted here.</summary>
    /// <exception cref="AwsException">InvalidInput.</exception>
    public static void RefuseEncryption(string? mode, string? addedKey, string? removedKey = null)
    {
        if (mode is not null || addedKey is not null || removedKey is not null)
            throw IamErrors.InvalidInput("LocalAws does not implement encrypted assertions: AssertionEncryptionMode, AddPrivateKey and RemovePrivateKey are not there.");
    }
}
