using Build.Aws;
using Build.Fleet;
using Build.Serverless;
using Cake.Frosting;

namespace Build.Tasks;

[TaskName("Rehearse")]
[TaskDescription("Takes the working tree from commit to live app, all of it; --stay leaves the app running")]
[IsDependentOn(typeof(Validate)), IsDependentOn(typeof(TestApp)), IsDependentOn(typeof(Package))]
[IsDependentOn(typeof(Provision))]
[IsDependentOn(typeof(Register))]
[IsDependentOn(typeof(Push))]
[IsDependentOn(typeof(Release))]
[IsDependentOn(typeof(Health))]
public sealed class Rehearse : CloudTask
{
    protected override async Task RunAsync(BuildContext context, Cloud cloud)
    {
        var app = new LiveApp(cloud, context.Journal);
        context.Done(this, context.Settings.IsServerless ? (await StackHealth.ReadAsync(cloud, context.Cancellation)).Require() : await app.GreetAsync(context.Cancellation));
        if (context.Parameters.Stay)
            await app.StayAsync(context.Cancellation);
    }
}
