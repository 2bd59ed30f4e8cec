namespace Amazon.CodeDeploy.Model;

/// <summary>CodeDeploy's <c>TimeBasedCanary</c>.</summary>
public partial class TimeBasedCanary
{
    public int? CanaryPercentage { get; set; }

    public int? CanaryInterval { get; set; }
}
