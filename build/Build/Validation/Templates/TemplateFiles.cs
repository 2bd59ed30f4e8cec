using Build.Revisions.Content;
using Build.Serverless.Artifacts;
using Build.Serverless.Templates;

namespace Build.Validation.Templates;

/// <summary>What a template names of this machine (CodeUri and its like) must be there when it is packaged.</summary>
public sealed class TemplateFiles : TemplateRule
{
    /// <inheritdoc/>
    public override string Id => "template-file";

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(TemplateFile template) => Check(template, _ => false);

    /// <summary>The same of a checkout, in which what .gitignore names is for the build to make, and a block of Markdown stands for itself.</summary>
    public override IEnumerable<Finding> Check(Project project)
    {
        ArgumentNullException.ThrowIfNull(project);
        var ignored = new IgnoreList(project.Tree.Find(".gitignore")?.Text.Split('\n') ?? []);
        return project.Templates.Where(template => Path.GetExtension(template.Path) != ".md" && Reads(template))
            .SelectMany(template => Check(template, path => IsIgnored(ignored, Path.GetRelativePath(project.Tree.FullPath(""), path).Replace('\\', '/'))));
    }

    private IEnumerable<Finding> Check(TemplateFile template, Func<string, bool> isMadeLater) =>
        from artifact in LocalArtifact.In(template)
        where !artifact.IsThere && !isMadeLater(artifact.Path)
        select Error(template.At(artifact.Node),
            $"{artifact.Resource} names '{artifact.Given}' in {artifact.Property.Path}, and there is nothing at {Path.GetRelativePath(template.Folder, artifact.Path)}",
            "a file or folder, relative to the template; s3://bucket/key; or https://", "Correct the path, or make what it names");

    // A folder that stays out takes with it what is below.
    private static bool IsIgnored(IgnoreList ignored, string path) => Enumerable.Range(1, path.Split('/').Length)
        .Any(parts => ignored.Excludes(string.Join('/', path.Split('/').Take(parts)), isFolder: true));
}
