using StandIns.Runtime;

namespace Amazon.CodeBuild.Model;

public partial class BatchRestrictions : ExtensibleShape
{
    public int? MaximumBuildsAllowed { get; set; }

    public List<string>? ComputeTypesAllowed { get; set; }

    public List<string>? FleetsAllowed { get; set; }
}
