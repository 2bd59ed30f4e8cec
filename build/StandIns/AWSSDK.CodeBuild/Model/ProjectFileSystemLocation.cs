namespace Amazon.CodeBuild.Model;

/// <summary>CodeBuild's <c>ProjectFileSystemLocation</c>.</summary>
public partial class ProjectFileSystemLocation
{
    public FileSystemType? Type { get; set; }

    public string? Location { get; set; }

    public string? MountPoint { get; set; }

    public string? Identifier { get; set; }

    public string? MountOptions { get; set; }
}
