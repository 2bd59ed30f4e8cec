using Build.Aws;
using Build.Serverless;
using Build.Serverless.Artifacts;
using Cake.Frosting;

namespace Build.Tasks;

[TaskName("Package-Lambda")]
[TaskDescription("Packages a SAM or CloudFormation template: checks it, installs dependencies, zips, uploads by content, writes packaged.yaml; --template, --output, --bucket")]
public sealed class PackageLambda : CloudTask
{
    protected override void CheckInput(BuildContext context) => LambdaPackage.Check(context.Paths.Template, context.Paths.Root);

    protected override async Task RunAsync(BuildContext context, Cloud cloud)
    {
        var template = context.Paths.Template;
        var upload = new ArtifactUpload(
            context, cloud.Session.S3.Value, context.Parameters.Bucket ?? cloud.Names.Bucket, cloud.Names.CodePrefix, context.Paths.Serverless);
        var (text, sent) = await new LambdaPackage(upload, context.Paths.Root, context.Paths.Serverless, context.Journal.Say).PackageAsync(template, context.Cancellation);
        Directory.CreateDirectory(Path.GetDirectoryName(context.Paths.PackagedTemplate)!);
        await File.WriteAllTextAsync(context.Paths.PackagedTemplate, text, context.Cancellation);
        context.Done(this, $"{Path.GetRelativePath(context.Paths.Root, context.Paths.PackagedTemplate)} ({sent.Count} artifacts in s3://{upload.Bucket}, {sent.Count(each => !each.WasThere)} of them sent)");
    }
}
