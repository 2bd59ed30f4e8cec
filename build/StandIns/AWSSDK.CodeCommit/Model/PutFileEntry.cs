namespace Amazon.CodeCommit.Model;

public partial class PutFileEntry
{
    /// <summary>Required.</summary>
    public string? FilePath { get; set; }

    public FileModeTypeEnum? FileMode { get; set; }

    /// <summary>At most 6.29146e+06 bytes.</summary>
    public MemoryStream? FileContent { get; set; }

    public SourceFileSpecifier? SourceFile { get; set; }
}
