namespace Amazon.CodeCommit.Model;

/// <summary>CodeCommit's <c>SetFileModeEntry</c>.</summary>
public partial class SetFileModeEntry
{
    /// <summary>Required.</summary>
    public string? FilePath { get; set; }

    /// <summary>Required.</summary>
    public FileModeTypeEnum? FileMode { get; set; }
}
