using System.IO.Compression;
using System.Text;
using System.Text.Json.Nodes;
using LocalAws.CloudFormation;
using LocalAws.CloudFormation.Execution;

namespace LocalAws.ResourceTypes.Lambda;

/// <summary>A function's code as Lambda takes it: what a template has inline becomes an archive with one file, <c>index</c>.</summary>
internal static class InlineCode
{
    // Of a day that archives can hold, so that the same text is the same archive.
    private static readonly DateTimeOffset Written = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);
    private const int Longest = 4 * 1024 * 1024;

    public static JsonObject Pack(ResourceRequest request)
    {
        if (request.Properties["Code"] is not JsonObject code)
            throw CloudFormationErrors.Validation($"Value of property Code of {request.LogicalId} must be an object");
        if (code["ZipFile"] is not { } inline)
            return (JsonObject)code.DeepClone();
        var source = ResourceRequest.TextOf(inline);
        if (Encoding.UTF8.GetByteCount(source) > Longest)
            throw CloudFormationErrors.Validation($"ZipFile of {request.LogicalId} has more than {Longest} bytes");
        var runtime = request.Text("Runtime") ?? "";
        var file = runtime.StartsWith("nodejs", StringComparison.Ordinal) ? "index.js" : runtime.StartsWith("python", StringComparison.Ordinal) ? "index.py"
            : throw CloudFormationErrors.Validation($"ZipFile can only be used when Runtime is set to either of nodejs, python; it is '{runtime}'");
        using var buffer = new MemoryStream();
        using (var archive = new ZipArchive(buffer, ZipArchiveMode.Create, leaveOpen: true))
        {
            var entry = archive.CreateEntry(file);
            entry.LastWriteTime = Written;
            entry.ExternalAttributes = Convert.ToInt32("100644", 8) << 16;
            using var content = entry.Open();
            content.Write(Encoding.UTF8.GetBytes(source));
        }
        return new JsonObject { ["ZipFile"] = Convert.ToBase64String(buffer.ToArray()) };
    }
}
