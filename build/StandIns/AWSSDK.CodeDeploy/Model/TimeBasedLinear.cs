namespace Amazon.CodeDeploy.Model;

public partial class TimeBasedLinear
{
    public int? LinearPercentage { get; set; }

    public int? LinearInterval { get; set; }
}
