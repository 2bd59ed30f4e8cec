using LocalAws.Ec2;
using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.AutoScaling.Execution;

/// <summary>Launches the instances of groups from their launch templates.</summary>
public sealed class InstanceLauncher(RunInstances run, InstanceStore instances, GroupRules rules, GroupStore store, GroupEvents events, StateStore state, TimeProvider clock)
{
    /// <summary>Launches an instance in a zone; it joins its group as <c>Pending</c>. False when it could not be launched: an activity says why.</summary>
    public bool Launch(Scope scope, string groupName, string zone) => state.Transaction(() =>
    {
        if (store.Find(scope, groupName) is not { } group)
            return false;
        var cause = FormattableString.Invariant(
            $"an instance was started in response to a difference between desired and actual capacity, increasing the capacity from {group.Instances.Count(each => each.Counts)} to {group.Group.DesiredCapacity}.");
        var activity = store.Begin(scope, group, "Launching a new EC2 instance", cause, zone);
        try
        {
            var made = Run(scope, group, zone);
            store.Describe(scope, activity, $"Launching a new EC2 instance: {made.Id}");
            store.Put(scope, group with { Instances = [.. group.Instances, made with { ActivityId = activity.ActivityId }] });
            return true;
        }
        catch (AwsException exception)
        {
            store.End(scope, activity.ActivityId, "Failed", exception.Message.Length > 255 ? exception.Message[..255] : exception.Message);
            events.Instance(scope, group, null, "EC2 Instance Launch Unsuccessful", activity.ActivityId);
            return false;
        }
    });

    private GroupInstance Run(Scope scope, GroupDocument group, string zone)
    {
        var template = rules.Version(scope, group.Group);
        var version = template.VersionNumber.ToString(System.Globalization.CultureInfo.InvariantCulture);
        var call = CallContext.ForService(scope, "autoscaling.amazonaws.com", clock);
        // RunInstances is an operation on stored state: it is done when it returns.
        var reservation = run.InvokeAsync(
            new RunInstancesRequest
            {
                MinCount = 1,
                MaxCount = 1,
                LaunchTemplate = new Ec2.LaunchTemplateSpecification(template.LaunchTemplateId, null, version),
                Placement = new Placement(zone, null, null),
            },
            call).GetAwaiter().GetResult();
        var document = instances.Find(scope, reservation.Instances[0].InstanceId!)!;
        var tags = group.Group.Tags.Where(tag => tag.PropagateAtLaunch == true).Select(tag => new Ec2.Tag(tag.Key!, tag.Value)).ToList();
        IReadOnlyList<Ec2.Tag> all =
        [
            .. document.Tags.Where(tag => !tags.Exists(each => each.Key == tag.Key)), .. tags, new("aws:autoscaling:groupName", group.Name),
            new("aws:ec2launchtemplate:id", template.LaunchTemplateId), new("aws:ec2launchtemplate:version", version),
        ];
        instances.Put(scope, document with { Instance = document.Instance with { Tags = all } });
        return new GroupInstance
        {
            Id = document.Id, InstanceType = document.Instance.InstanceType, Zone = zone, State = "Pending", Since = clock.GetUtcNow(),
            IsProtected = group.Group.NewInstancesProtectedFromScaleIn, LaunchTemplate = new(template.LaunchTemplateId, template.LaunchTemplateName, version),
        };
    }
}
