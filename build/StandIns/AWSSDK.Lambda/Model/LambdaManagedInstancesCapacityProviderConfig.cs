using StandIns.Runtime;

namespace Amazon.Lambda.Model;

public partial class LambdaManagedInstancesCapacityProviderConfig : ExtensibleShape
{
    /// <summary>Required; 1 to 140 characters.</summary>
    public string? CapacityProviderArn { get; set; }

    /// <summary>1 to 1600.</summary>
    public int? PerExecutionEnvironmentMaxConcurrency { get; set; }

    /// <summary>2 to 8.</summary>
    public double? ExecutionEnvironmentMemoryGiBPerVCpu { get; set; }
}
