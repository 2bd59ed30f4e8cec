namespace Amazon.Lambda.Model;

public partial class Environment
{
    public Dictionary<string, string>? Variables { get; set; }
}
