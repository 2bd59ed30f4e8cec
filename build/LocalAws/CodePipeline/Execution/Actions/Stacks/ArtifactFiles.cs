using System.IO.Compression;
using LocalAws.Kernel;

namespace LocalAws.CodePipeline.Execution.Actions.Stacks;

/// <summary>Single files out of an action's input artifacts.</summary>
internal sealed class ArtifactFiles(ActionRun run)
{
    // CloudFormation takes no larger template.
    private const long Longest = 1_048_576;

    /// <summary>The text of <c>artifact::file</c>.</summary>
    /// <param name="path">The path.</param>
    /// <param name="setting">Where it is written, for messages.</param>
    /// <param name="cancellation">Stops the wait.</param>
    /// <exception cref="AwsException">ConfigurationError.</exception>
    public async Task<string> TextAsync(string path, string setting, CancellationToken cancellation)
    {
        if (path.Split("::", 2) is not [{ Length: > 0 } artifact, { Length: > 0 } file])
            throw Wrong($"{setting} '{path}' must have the form artifact::file");
        if (run.Declaration.InputArtifacts?.Any(input => input.Name == artifact) != true)
            throw Wrong($"{setting} '{path}' names an artifact that is not one of the action's input artifacts");
        await using var stream = await run.Artifacts.OpenAsync(run, run.Input(artifact), cancellation);
        try
        {
            using var archive = new ZipArchive(stream, ZipArchiveMode.Read, leaveOpen: true);
            var entry = archive.GetEntry(file) ?? throw Wrong(Missing(archive, artifact, file, setting));
            if (entry.Length > Longest)
                throw Wrong($"{setting} '{path}' has {entry.Length} bytes; it may have {Longest}");
            using var reader = new StreamReader(await entry.OpenAsync(cancellation));
            return await reader.ReadToEndAsync(cancellation);
        }
        catch (InvalidDataException)
        {
            throw Wrong($"Artifact {artifact} is no zip file");
        }
    }

    private static string Missing(ZipArchive archive, string artifact, string file, string setting)
    {
        var names = archive.Entries.Where(each => !each.FullName.EndsWith('/')).Select(each => each.FullName).Take(20).ToList();
        return $"File [{file}] does not exist in artifact [{artifact}] ({setting}); it has {(names.Count == 0 ? "no files" : string.Join(", ", names))}. Add it to artifacts.files of the buildspec";
    }

    private static AwsException Wrong(string message) => new("ConfigurationError", message);
}
