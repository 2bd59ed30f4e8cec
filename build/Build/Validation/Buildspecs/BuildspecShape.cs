using Build.Validation.Documents;

namespace Build.Validation.Buildspecs;

/// <summary>Keys of a buildspec 0.2, and what stands below them (CodeBuild user guide, "Build specification reference").</summary>
public sealed class BuildspecShape : Rule
{
    private static readonly Shape YesNo = Shape.OneOf("yes", "no", "true", "false");
    private static readonly Shape Texts = Shape.ListOf(Shape.Single);

    private static readonly (string, Shape)[] Phase =
        [("run-as", Shape.Single), ("on-failure", Shape.Single), ("commands", Shape.ListOrOne(Shape.Single)), ("finally", Shape.ListOrOne(Shape.Single))];

    private static readonly (string, Shape)[] Artifact =
    [
        ("files", Shape.ListOrOne(Shape.Single)), ("name", Shape.Single), ("discard-paths", YesNo), ("base-directory", Shape.Single),
        ("exclude-paths", Shape.ListOrOne(Shape.Single)), ("enable-symlinks", YesNo), ("s3-prefix", Shape.Single),
    ];

    private static readonly Shape Whole = Shape.Keys(
        ("version", Shape.Single),
        ("run-as", Shape.Single),
        ("env", Shape.Keys(
            ("shell", Shape.OneOf("bash", "/bin/sh", "sh", "powershell.exe", "cmd.exe")), ("variables", Shape.MapOf(Shape.Single)), ("parameter-store", Shape.MapOf(Shape.Single)),
            ("exported-variables", Texts), ("secrets-manager", Shape.MapOf(Shape.Single)), ("git-credential-helper", YesNo))),
        ("proxy", Shape.Keys(("upload-artifacts", YesNo), ("logs", YesNo))),
        ("batch", Shape.Keys(("fast-fail", Shape.Single), ("build-list", Shape.Any), ("build-matrix", Shape.Any), ("build-graph", Shape.Any), ("build-fanout", Shape.Any))),
        ("phases", Shape.Keys(
            ("install", Shape.Keys([.. Phase, ("runtime-versions", Shape.MapOf(Shape.Single))])), ("pre_build", Shape.Keys(Phase)), ("build", Shape.Keys(Phase)), ("post_build", Shape.Keys(Phase)))),
        ("reports", Shape.MapOf(Shape.Keys(("files", Shape.ListOrOne(Shape.Single)), ("base-directory", Shape.Single), ("discard-paths", YesNo), ("file-format", Shape.Single)))),
        ("artifacts", Shape.Keys([.. Artifact, ("secondary-artifacts", Shape.MapOf(Shape.Keys(Artifact)))])),
        ("cache", Shape.Keys(("key", Shape.Single), ("fallback-keys", Texts), ("action", Shape.Single), ("paths", Texts))));

    /// <inheritdoc/>
    public override string Id => "buildspec-keys";

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(Project project) =>
        from buildspec in project.Buildspecs
        from difference in Whole.Differences(buildspec.Document)
        select Error(difference.Place, difference.Found, difference.Allowed, difference.Fix);
}
