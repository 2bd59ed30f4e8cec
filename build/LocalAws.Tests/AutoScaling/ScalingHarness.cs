using LocalAws.AutoScaling;
using LocalAws.AutoScaling.Execution;
using LocalAws.Ec2;
using LocalAws.Http;
using LocalAws.Kernel;
using LocalAws.Tests.Testing;

namespace LocalAws.Tests.AutoScaling;

/// <summary>An embedded AWS with a launch template to make groups from.</summary>
public sealed class ScalingHarness : IAsyncDisposable
{
    private ScalingHarness(TestAws aws) => Aws = aws;

    public static Scope Scope { get; } = new("123456789012", "us-east-1");

    public TestAws Aws { get; }

    public GroupStore Store => Aws.Get<GroupStore>();

    public static async Task<ScalingHarness> StartAsync(double timeScale = 100)
    {
        var harness = new ScalingHarness(await TestAws.StartAsync(options => options with { TimeScale = timeScale }));
        await harness.Aws.Get<CreateLaunchTemplate>().InvokeAsync(
            new CreateLaunchTemplateRequest("web", null, new LaunchTemplateData { ImageId = "ami-12345678", InstanceType = "t3.micro" }, null, null), Call());
        return harness;
    }

    public static CallContext Call() => CallContext.ForService(Scope, "arn:aws:iam::123456789012:root", TimeProvider.System);

    public Task<Unit> CreateAsync(int size, Func<CreateAutoScalingGroupType, CreateAutoScalingGroupType>? change = null)
    {
        var input = new CreateAutoScalingGroupType
        {
            AutoScalingGroupName = "web",
            LaunchTemplate = new(null, "web", "$Latest"),
            MinSize = 0,
            MaxSize = 10,
            DesiredCapacity = size,
            AvailabilityZones = ["us-east-1a", "us-east-1b"],
            Tags = [new(null, null, "Name", "CodeDeployDemo", true), new(null, null, "Own", "group", false)],
        };
        return Aws.Get<CreateAutoScalingGroup>().InvokeAsync(change?.Invoke(input) ?? input, Call());
    }

    public Task ResizeAsync(int size) => Aws.Get<SetDesiredCapacity>().InvokeAsync(new("web", size, null), Call());

    public GroupDocument Group() => Store.Find(Scope, "web")!;

    /// <summary>Waits until the group is as wanted.</summary>
    public async Task<GroupDocument?> UntilAsync(Func<GroupDocument?, bool> wanted)
    {
        await Eventually.HoldsAsync(() => wanted(Store.Find(Scope, "web")));
        return Store.Find(Scope, "web");
    }

    /// <summary>Waits until so many instances, and no others, are in service.</summary>
    public async Task<IReadOnlyList<GroupInstance>> InServiceAsync(int count) => (await UntilAsync(
        group => group!.Instances.Count == count && group.Instances.All(each => each is { State: "InService", Health: "Healthy" })))!.Instances;

    public InstanceDocument Instance(string id) => Aws.Get<InstanceStore>().Find(Scope, id)!;

    public ValueTask DisposeAsync() => Aws.DisposeAsync();
}
