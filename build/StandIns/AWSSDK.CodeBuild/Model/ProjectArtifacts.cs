using StandIns.Runtime;

namespace Amazon.CodeBuild.Model;

public partial class ProjectArtifacts : ExtensibleShape
{
    /// <summary>Required.</summary>
    public ArtifactsType? Type { get; set; }

    public string? Location { get; set; }

    public string? Path { get; set; }

    public ArtifactNamespace? NamespaceType { get; set; }

    public string? Name { get; set; }

    public ArtifactPackaging? Packaging { get; set; }

    public bool? OverrideArtifactName { get; set; }

    public bool? EncryptionDisabled { get; set; }

    public string? ArtifactIdentifier { get; set; }

    public BucketOwnerAccess? BucketOwnerAccess { get; set; }
}
