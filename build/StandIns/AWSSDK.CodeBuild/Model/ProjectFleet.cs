using StandIns.Runtime;

namespace Amazon.CodeBuild.Model;

public partial class ProjectFleet : ExtensibleShape
{
    public string? FleetArn { get; set; }
}
