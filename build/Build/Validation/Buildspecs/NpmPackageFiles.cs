using Build.Validation.Documents;

namespace Build.Validation.Buildspecs;

/// <summary>npm reads package.json and its lock file, as JSON without comments.</summary>
public sealed class NpmPackageFiles : Rule
{
    /// <inheritdoc/>
    public override string Id => "buildspec-npm-json";

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(Project project) =>
        from path in project.Buildspecs.SelectMany(NpmCommand.Of).SelectMany(npm => new[] { npm.File("package.json"), npm.File("package-lock.json") }).Distinct()
        let file = project.Tree.Find(path)
        where file is not null
        let fault = FaultOf(new(file.Path, file.Text))
        where fault is not null
        select Error(fault.Place, $"npm cannot read {path}: {fault.Message}", "JSON without comments and trailing commas", "Correct the line, or let npm write the file: npm pkg, npm install");

    private static DocumentException? FaultOf(SourceText source)
    {
        try
        {
            JsonText.ReadStrictly(source);
            return null;
        }
        catch (DocumentException exception)
        {
            return exception;
        }
    }
}
