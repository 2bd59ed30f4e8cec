using System.IO.Compression;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using LocalAws.CloudFormation.Shapes;
using LocalAws.CodePipeline.Shapes;

namespace LocalAws.CodePipeline.Execution.Actions.Stacks;

/// <summary>The outputs of a stack as a file (OutputFileName) of the action's output artifact.</summary>
internal sealed class StackOutputs
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true };

    public async Task<IReadOnlyDictionary<string, S3Location>> WriteAsync(ActionRun run, Stack stack, CancellationToken cancellation)
    {
        if (run.Declaration.OutputArtifacts is not [var output, ..] || run.Setting("OutputFileName") is not { } file)
            return new Dictionary<string, S3Location>();
        var values = new JsonObject((stack.Outputs ?? []).Select(each => KeyValuePair.Create(each.OutputKey, (JsonNode?)each.OutputValue)));
        var location = await run.Artifacts.PutAsync(run, output.Name, stream => ZipAsync(stream, file, values.ToJsonString(Indented), cancellation), cancellation);
        return new Dictionary<string, S3Location> { [output.Name] = location };
    }

    private static async Task ZipAsync(Stream stream, string file, string text, CancellationToken cancellation)
    {
        await using var archive = await ZipArchive.CreateAsync(stream, ZipArchiveMode.Create, leaveOpen: true, Encoding.UTF8, cancellation);
        await using var content = await archive.CreateEntry(file).OpenAsync(cancellation);
        await content.WriteAsync(Encoding.UTF8.GetBytes(text), cancellation);
    }
}
