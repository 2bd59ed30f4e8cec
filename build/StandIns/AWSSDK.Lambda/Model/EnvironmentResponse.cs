namespace Amazon.Lambda.Model;

public partial class EnvironmentResponse
{
    public Dictionary<string, string>? Variables { get; set; }

    public EnvironmentError? Error { get; set; }
}
