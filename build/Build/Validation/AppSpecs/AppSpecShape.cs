using Build.Validation.Documents;

namespace Build.Validation.AppSpecs;

/// <summary>Keys of an appspec, and what stands below them (CodeDeploy user guide, "AppSpec file structure" for EC2/on-premises).</summary>
public sealed class AppSpecShape : Rule
{
    private static readonly Shape Whole = Shape.Keys(
        ("version", Shape.Single),
        ("os", Shape.OneOf("linux", "windows")),
        // "overwrite" and "mode" are known here because a rule of their own says what they do not do.
        ("files", Shape.ListOf(Shape.Keys(("source", Shape.Single), ("destination", Shape.Single), ("overwrite", Shape.Any), ("mode", Shape.Any)))),
        ("file_exists_behavior", Shape.OneOf("DISALLOW", "OVERWRITE", "RETAIN")),
        ("permissions", Shape.ListOf(Shape.Keys(
            ("object", Shape.Single), ("pattern", Shape.Single), ("except", Shape.ListOf(Shape.Single)), ("owner", Shape.Single), ("group", Shape.Single),
            ("mode", Shape.Single), ("acls", Shape.ListOf(Shape.Single)),
            ("context", Shape.Keys(("user", Shape.Single), ("name", Shape.Single), ("type", Shape.Single), ("range", Shape.Any))),
            ("type", Shape.ListOf(Shape.OneOf("file", "directory")))))),
        ("hooks", Shape.MapOf(Shape.ListOf(Shape.Keys(("location", Shape.Single), ("timeout", Shape.Single), ("runas", Shape.Single))))));

    /// <inheritdoc/>
    public override string Id => "appspec-keys";

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(Project project) =>
        from appSpec in project.AppSpecs
        from difference in Whole.Differences(appSpec.Document)
        select Error(difference.Place, difference.Found, difference.Allowed, difference.Fix);
}
