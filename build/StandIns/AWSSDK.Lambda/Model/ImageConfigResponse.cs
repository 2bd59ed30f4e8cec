namespace Amazon.Lambda.Model;

public partial class ImageConfigResponse
{
    public ImageConfig? ImageConfig { get; set; }

    public ImageConfigError? Error { get; set; }
}
