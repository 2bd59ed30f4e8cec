namespace Amazon.CodeBuild.Model;

/// <summary>CodeBuild's <c>RegistryCredential</c>.</summary>
public partial class RegistryCredential
{
    /// <summary>Required; at least 1 characters.</summary>
    public string? Credential { get; set; }

    /// <summary>Required.</summary>
    public CredentialProviderType? CredentialProvider { get; set; }
}
