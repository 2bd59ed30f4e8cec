namespace Amazon.CodeCommit.Model;

public partial class SetFileModeEntry
{
    /// <summary>Required.</summary>
    public string? FilePath { get; set; }

    /// <summary>Required.</summary>
    public FileModeTypeEnum? FileMode { get; set; }
}
