using StandIns.Runtime;

namespace Amazon.CodePipeline.Model;

public partial class ArtifactStore : ExtensibleShape
{
    /// <summary>Required.</summary>
    public ArtifactStoreType? Type { get; set; }

    /// <summary>Required; 3 to 63 characters.</summary>
    public string? Location { get; set; }

    public EncryptionKey? EncryptionKey { get; set; }
}
