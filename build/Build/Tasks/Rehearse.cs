using Cake.Frosting;

namespace Build.Tasks;

[TaskName("Rehearse")]
[TaskDescription("Takes the working tree from commit to live app, all of it")]
[IsDependentOn(typeof(Validate))]
[IsDependentOn(typeof(TestApp))]
[IsDependentOn(typeof(Provision))]
[IsDependentOn(typeof(Push))]
[IsDependentOn(typeof(Release))]
[IsDependentOn(typeof(Health))]
public sealed class Rehearse : FrostingTask;
