namespace Amazon.CodeDeploy.Model;

public partial class TimeBasedCanary
{
    public int? CanaryPercentage { get; set; }

    public int? CanaryInterval { get; set; }
}
