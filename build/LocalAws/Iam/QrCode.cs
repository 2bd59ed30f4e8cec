using QRCoder;

namespace LocalAws.Iam;

/// <summary>Texts as pictures that phones read.</summary>
internal static class QrCode
{
    private const int PixelsPerModule = 5;

    /// <summary>A PNG.</summary>
    public static byte[] Of(string text)
    {
        using var data = QRCodeGenerator.GenerateQrCode(text, QRCodeGenerator.ECCLevel.M);
        using var png = new PngByteQRCode(data);
        return png.GetGraphic(PixelsPerModule);
    }
}
