using StandIns.Runtime;

namespace Amazon.CodePipeline.Model;

public partial class EncryptionKey : ExtensibleShape
{
    /// <summary>Required; 1 to 400 characters.</summary>
    public string? Id { get; set; }

    /// <summary>Required.</summary>
    public EncryptionKeyType? Type { get; set; }
}
