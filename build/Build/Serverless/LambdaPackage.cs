using Build.Serverless.Artifacts;
using Build.Serverless.Templates;
using Build.Validation.Templates;
using YamlDotNet.RepresentationModel;

namespace Build.Serverless;

/// <summary>
/// Packages a template as <c>aws cloudformation package</c> and <c>sam package</c> do: what it names of this machine goes to S3, and the
/// template that is written names it there.
/// </summary>
/// <param name="upload">Where artifacts go.</param>
/// <param name="root">The checkout, for messages.</param>
/// <param name="scratch">Folder for copies on their way.</param>
/// <param name="say">Told what takes long, and what was left out.</param>
internal sealed class LambdaPackage(ArtifactUpload upload, string root, string scratch, Action<string> say)
{
    /// <summary>Reads and checks a template and all templates in it; nothing is sent.</summary>
    /// <exception cref="BadInput">Everything that is wrong, with file and line.</exception>
    public static void Check(string template, string root) => Check(template, root, []);

    /// <summary>Packages a template; returns it as it is to be deployed, and what was sent for it.</summary>
    /// <exception cref="BadInput">It, or something that it names, cannot be used. Nothing was sent.</exception>
    public async Task<(string Text, IReadOnlyList<SentArtifact> Sent)> PackageAsync(string path, CancellationToken cancellation)
    {
        Check(path, root);
        var template = TemplateFile.Read(path, root);
        var sent = new Dictionary<(string Path, bool IsZip), SentArtifact>();
        foreach (var artifact in LocalArtifact.In(template))
        {
            // Functions that share their code share its zip.
            var key = (artifact.Path, artifact.Property.IsZip);
            if (!sent.TryGetValue(key, out var there))
                sent[key] = there = await SendAsync(artifact, cancellation);
            artifact.Parent.Put(artifact.Key, ValueOf(artifact.Property.Form, there));
        }
        return (template.Write(), [.. sent.Values]);
    }

    private static void Check(string path, string root, IReadOnlyList<string> way)
    {
        if (way.Contains(path))
            throw new BadInput($"The template {Path.GetRelativePath(root, path)} contains itself: {string.Join(" -> ", way.Append(path).Select(each => Path.GetRelativePath(root, each)))}. Take one of these out.");
        var template = TemplateFile.Read(path, root);
        TemplateRule.Demand(template);
        foreach (var nested in LocalArtifact.In(template).Where(artifact => artifact.Property.Form is TemplateUrl))
            Check(nested.Path, root, [.. way, path]);
    }

    private async Task<SentArtifact> SendAsync(LocalArtifact artifact, CancellationToken cancellation)
    {
        var shown = Path.GetRelativePath(root, artifact.Path).Replace('\\', '/');
        var sent = artifact.Property.Form is TemplateUrl ? await NestedAsync(artifact, cancellation)
            : Directory.Exists(artifact.Path) ? await FolderAsync(artifact, shown, cancellation)
            : artifact.Property.IsZip && !IsZip(artifact.Path) ? await SingleAsync(artifact, shown, cancellation)
            : await upload.FileAsync(artifact.Path, cancellation);
        foreach (var warning in sent.Warnings)
            say(warning);
        say($"{artifact.Resource}: {shown} {(sent.WasThere ? "is there already" : $"sent ({sent.Size / 1024.0:N0} KiB)")}: s3://{sent.Bucket}/{sent.Key}");
        return sent;
    }

    private async Task<SentArtifact> NestedAsync(LocalArtifact artifact, CancellationToken cancellation)
    {
        var (text, _) = await PackageAsync(artifact.Path, cancellation);
        Directory.CreateDirectory(scratch);
        var packaged = Path.Combine(scratch, $"{Guid.NewGuid():N}.template");
        try
        {
            await File.WriteAllTextAsync(packaged, text, cancellation);
            return await upload.FileAsync(packaged, cancellation);
        }
        finally
        {
            File.Delete(packaged);
        }
    }

    private async Task<SentArtifact> FolderAsync(LocalArtifact artifact, string shown, CancellationToken cancellation)
    {
        using var code = await CodeFolder.PrepareAsync(artifact.Path, scratch, shown, say, cancellation);
        return await upload.FolderAsync(code.Path, shown, cancellation);
    }

    // One file of code becomes a zip with that file in it.
    private async Task<SentArtifact> SingleAsync(LocalArtifact artifact, string shown, CancellationToken cancellation)
    {
        var folder = Directory.CreateDirectory(Path.Combine(scratch, Guid.NewGuid().ToString("N")));
        try
        {
            File.Copy(artifact.Path, Path.Combine(folder.FullName, Path.GetFileName(artifact.Path)));
            return await upload.FolderAsync(folder.FullName, shown, cancellation);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static bool IsZip(string path)
    {
        using var file = File.OpenRead(path);
        Span<byte> head = stackalloc byte[4];
        return file.ReadAtLeast(head, head.Length, throwOnEndOfStream: false) == head.Length && head.SequenceEqual("PK\u0003\u0004"u8);
    }

    private static YamlNode ValueOf(ArtifactForm form, SentArtifact sent) => form switch
    {
        BucketAndKey names => YamlNodes.Mapping((names.Bucket, sent.Bucket), (names.Key, sent.Key)),
        TemplateUrl => YamlNodes.Scalar($"https://s3.amazonaws.com/{sent.Bucket}/{sent.Key}"),
        _ => YamlNodes.Scalar($"s3://{sent.Bucket}/{sent.Key}"),
    };
}
