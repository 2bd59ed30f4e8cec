namespace Amazon.CodeDeploy.Model;

/// <summary>CodeDeploy's <c>TimeBasedLinear</c>.</summary>
public partial class TimeBasedLinear
{
    public int? LinearPercentage { get; set; }

    public int? LinearInterval { get; set; }
}
