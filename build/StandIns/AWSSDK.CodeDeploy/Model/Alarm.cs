namespace Amazon.CodeDeploy.Model;

/// <summary>CodeDeploy's <c>Alarm</c>.</summary>
public partial class Alarm
{
    public string? Name { get; set; }
}
