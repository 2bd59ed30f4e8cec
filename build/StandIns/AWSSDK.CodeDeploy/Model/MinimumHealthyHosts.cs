namespace Amazon.CodeDeploy.Model;

public partial class MinimumHealthyHosts
{
    public MinimumHealthyHostsType? Type { get; set; }

    public int? Value { get; set; }
}
