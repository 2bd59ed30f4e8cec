namespace Amazon.CodeDeploy.Model;

/// <summary>CodeDeploy's <c>TrafficRoute</c>.</summary>
public partial class TrafficRoute
{
    public List<string>? ListenerArns { get; set; }
}
