using StandIns.Runtime;

namespace Amazon.CodeBuild.Model;

public partial class RegistryCredential : ExtensibleShape
{
    /// <summary>Required; at least 1 characters.</summary>
    public string? Credential { get; set; }

    /// <summary>Required.</summary>
    public CredentialProviderType? CredentialProvider { get; set; }
}
