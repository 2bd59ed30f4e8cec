using System.Text.Json;

namespace LocalAws.Ssm.Documents;

/// <summary>Holds a document against the format that it is said to have.</summary>
internal static class ContentFormat
{
    private const int Largest = 64 * 1024;

    /// <exception cref="Kernel.AwsException">InvalidDocumentContent, MaxDocumentSizeExceeded.</exception>
    public static void Check(string content, string? format)
    {
        if (content.Length > Largest)
            throw new Kernel.AwsException("MaxDocumentSizeExceeded", $"A document has at most {Largest} characters.");
        if (format is "TEXT")
            throw SsmErrors.InvalidContent("a Command document is JSON or YAML");
        if (format is null or "JSON")
            CheckJson(content);
        ContentReader.Read(content);
    }

    private static void CheckJson(string content)
    {
        try
        {
            using var document = JsonDocument.Parse(content);
        }
        catch (JsonException bad)
        {
            throw SsmErrors.InvalidContent($"it is no JSON (DocumentFormat YAML would be another way): {bad.Message}");
        }
    }
}
