using StandIns.Runtime;

namespace Amazon.CodeCommit.Model;

public partial class RepositoryTrigger : ExtensibleShape
{
    /// <summary>Required.</summary>
    public string? Name { get; set; }

    /// <summary>Required.</summary>
    public string? DestinationArn { get; set; }

    public string? CustomData { get; set; }

    public List<string>? Branches { get; set; }

    /// <summary>Required.</summary>
    public List<string>? Events { get; set; }
}
