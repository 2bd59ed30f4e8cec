using StandIns.Runtime;

namespace Amazon.Lambda.Model;

public partial class CapacityProviderConfig : ExtensibleShape
{
    /// <summary>Required.</summary>
    public LambdaManagedInstancesCapacityProviderConfig? LambdaManagedInstancesCapacityProviderConfig { get; set; }
}
