namespace Amazon.CodeDeploy.Model;

/// <summary>CodeDeploy's <c>MinimumHealthyHosts</c>.</summary>
public partial class MinimumHealthyHosts
{
    public MinimumHealthyHostsType? Type { get; set; }

    public int? Value { get; set; }
}
