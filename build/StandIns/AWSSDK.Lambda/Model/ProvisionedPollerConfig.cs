using StandIns.Runtime;

namespace Amazon.Lambda.Model;

public partial class ProvisionedPollerConfig : ExtensibleShape
{
    /// <summary>1 to 200.</summary>
    public int? MinimumPollers { get; set; }

    /// <summary>1 to 2000.</summary>
    public int? MaximumPollers { get; set; }

    /// <summary>0 to 128 characters.</summary>
    public string? PollerGroupName { get; set; }
}
