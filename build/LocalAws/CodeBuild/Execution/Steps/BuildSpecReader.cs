using LocalAws.CodeBuild.Execution.Spec;
using LocalAws.Kernel;

namespace LocalAws.CodeBuild.Execution.Steps;

/// <summary>Finds a build's buildspec: in the source, in S3, or in the project itself.</summary>
internal sealed class BuildSpecReader(BuildObjects objects)
{
    private const string DefaultName = "buildspec.yml";

    /// <exception cref="BuildSpecException">There is none, or it is broken.</exception>
    public async Task<BuildSpec> ReadAsync(BuildRun run, CancellationToken cancellation)
    {
        var given = run.Build.Source!.Buildspec is { Length: > 0 } text ? text : DefaultName;
        if (IsInline(given))
        {
            run.Log.Container("YAML location is the project's buildspec");
            return BuildSpecParser.Parse(given);
        }
        if (given.StartsWith("arn:aws:s3:::", StringComparison.Ordinal))
            return BuildSpecParser.Parse(await FromS3Async(run, given["arn:aws:s3:::".Length..], cancellation));
        var path = Path.GetFullPath(Path.Combine(run.SourceFolder, given));
        if (!path.StartsWith(run.SourceFolder + Path.DirectorySeparatorChar, StringComparison.Ordinal) || !File.Exists(path))
            throw new BuildSpecException($"YAML file does not exist: {given}. Add it at the source's root, or name it in the project's source");
        run.Log.Container($"YAML location is {path}");
        return BuildSpecParser.Parse(await File.ReadAllTextAsync(path, cancellation));
    }

    /// <summary>A buildspec has lines or a version; a path has neither.</summary>
    private static bool IsInline(string text) =>
        text.Contains('\n', StringComparison.Ordinal) || text.TrimStart() is ['{', ..] || text.TrimStart().StartsWith("version:", StringComparison.Ordinal);

    private async Task<string> FromS3Async(BuildRun run, string location, CancellationToken cancellation)
    {
        var slash = location.IndexOf('/', StringComparison.Ordinal);
        if (slash < 0)
            throw new BuildSpecException($"The buildspec's ARN names no object: arn:aws:s3:::{location}");
        run.Log.Container($"YAML location is arn:aws:s3:::{location}");
        using var contents = new MemoryStream();
        try
        {
            await objects.ReadAsync(run, location[..slash], location[(slash + 1)..], null, contents, cancellation);
        }
        catch (AwsException error)
        {
            throw new BuildSpecException($"Cannot read the buildspec arn:aws:s3:::{location}: {error.Message}");
        }
        contents.Position = 0;
        return await new StreamReader(contents).ReadToEndAsync(cancellation);
    }
}
