namespace Amazon.Lambda.Model;

public partial class ImageConfigError
{
    public string? ErrorCode { get; set; }

    public string? Message { get; set; }
}
