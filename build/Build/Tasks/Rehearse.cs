using Cake.Frosting;

namespace Build.Tasks;

[TaskName("Rehearse")]
[TaskDescription("Takes the working tree from commit to live app, all of it")]
[IsDependentOn(typeof(Validate))]
[IsDependentOn(typeof(TestApp))]
[IsDependentOn(typeof(Provision))]
public sealed class Rehearse : FrostingTask;
