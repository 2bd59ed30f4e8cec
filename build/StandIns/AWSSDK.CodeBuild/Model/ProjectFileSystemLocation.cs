using StandIns.Runtime;

namespace Amazon.CodeBuild.Model;

public partial class ProjectFileSystemLocation : ExtensibleShape
{
    public FileSystemType? Type { get; set; }

    public string? Location { get; set; }

    public string? MountPoint { get; set; }

    public string? Identifier { get; set; }

    public string? MountOptions { get; set; }
}
