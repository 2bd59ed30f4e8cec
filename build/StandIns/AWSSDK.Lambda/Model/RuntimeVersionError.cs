namespace Amazon.Lambda.Model;

public partial class RuntimeVersionError
{
    public string? ErrorCode { get; set; }

    public string? Message { get; set; }
}
