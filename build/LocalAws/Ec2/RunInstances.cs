using System.Security.Cryptography;
using System.Text.Json;
using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.Ec2;

/// <summary>Starts new instances. Their processes begin with the first command that is run in them.</summary>
public sealed class RunInstances(InstanceStore store, InstanceStates states, InstanceProfiles profiles, LaunchTemplateStore templates, SecurityGroupStore groups, KeyPairStore keys, StateStore state)
    : Operation<RunInstancesRequest, Reservation>(state)
{
    private const int MostAtOnce = 500;

    /// <inheritdoc/>
    protected override Reservation Handle(RunInstancesRequest request, CallContext call)
    {
        ArgumentNullException.ThrowIfNull(request);
        var fingerprint = Fingerprint(request);
        if (request.LaunchTemplate is { } template)
            request = LaunchTemplateRequests.Fill(request, templates.Version(call.Scope, template).LaunchTemplateData);
        Check(request);
        if (request.KeyName is { } key)
            keys.Get(call.Scope, key, null);
        if (request.ClientToken is { } token && Repeated(call.Scope, token, fingerprint) is { } earlier)
            return earlier;
        if (request.DryRun == true)
            throw Ec2Errors.DryRun();
        var reservation = "r-" + Ids.Hex(17);
        var made = new List<Instance>();
        for (var index = 0; index < request.MaxCount; index++)
        {
            var document = Make(request, call, reservation, index) with { RequestFingerprint = fingerprint };
            store.Put(call.Scope, document);
            made.Add(document.Instance);
            states.Change(call.Scope, document, InstanceState.Running);
        }
        return new Reservation([], made, call.AccountId, null, reservation);
    }

    private static void Check(RunInstancesRequest request)
    {
        if (request.ImageId is not { } image)
            throw Ec2Errors.MissingParameter("ImageId");
        if (!image.StartsWith("ami-", StringComparison.Ordinal) && !image.StartsWith("resolve:ssm:", StringComparison.Ordinal))
            throw Ec2Errors.MalformedImageId(image);
        if (request.MinCount < 1 || request.MaxCount < request.MinCount)
            throw Ec2Errors.InvalidParameter($"Value ({request.MinCount}) for parameter minCount is invalid. It must be at least 1 and not above maxCount ({request.MaxCount}).");
        if (request.MaxCount > MostAtOnce)
            throw new AwsException("InstanceLimitExceeded", $"You have requested more instances ({request.MaxCount}) than your current instance limit of {MostAtOnce} allows.");
        if ((request.UserData?.Length ?? 0) > 21_848) // 16 KiB in base64
            throw Ec2Errors.InvalidParameter("User data is limited to 16384 bytes");
        CpuCredits.Check(request.CreditSpecification?.CpuCredits);
        TagChanges.Check(request.TagSpecifications?.SelectMany(each => each.Tags ?? []) ?? []);
    }

    private Reservation? Repeated(Scope scope, string token, string fingerprint)
    {
        var earlier = store.List(scope).Where(each => each.Instance.ClientToken == token).ToList();
        if (earlier.Count == 0)
            return null;
        return earlier[0].RequestFingerprint == fingerprint
            ? new Reservation([], [.. earlier.Select(each => each.Instance)], scope.AccountId, null, earlier[0].ReservationId)
            : throw Ec2Errors.TokenReused();
    }

    private InstanceDocument Make(RunInstancesRequest request, CallContext call, string reservation, int index)
    {
        var port = Ports.Free(store.Ports());
        var image = ImageOf(request.ImageId!, call.Scope);
        var taken = store.List(call.Scope).Select(each => each.Instance.PrivateIpAddress).OfType<string>().ToHashSet(StringComparer.Ordinal);
        var profile = request.IamInstanceProfile is { } given ? profiles.Of(call.Scope, given) : null;
        return new InstanceDocument
        {
            Instance = InstanceBlueprint.Of(request, image, profile, GroupsOf(request, call.Scope), call, index, port, taken),
            ReservationId = reservation,
            Port = port,
            Account = Images.AccountOf(call.Scope, image),
            UserData = request.UserData,
            CpuCredits = request.CreditSpecification?.CpuCredits,
            DisableApiTermination = request.DisableApiTermination ?? false,
            ShutdownBehavior = request.InstanceInitiatedShutdownBehavior ?? "stop",
            AssociationId = profile is null ? null : "iip-assoc-" + Ids.Hex(17),
        };
    }

    private IReadOnlyList<GroupIdentifier> GroupsOf(RunInstancesRequest request, Scope scope)
    {
        var ids = request.SecurityGroupIds ?? (request.NetworkInterfaces is { Count: > 0 } interfaces ? interfaces[0].Groups : null) ?? [];
        var chosen = ids.Select(id => groups.Get(scope, id, null)).Concat((request.SecurityGroups ?? []).Select(name => groups.Get(scope, null, name)))
            .Select(each => new GroupIdentifier(each.GroupName, each.GroupId)).ToList();
        return chosen.Count > 0 ? chosen : [Network.Group(scope)];
    }

    private static string ImageOf(string asked, Scope scope)
    {
        if (!asked.StartsWith("resolve:ssm:", StringComparison.Ordinal))
            return asked;
        var parameter = asked["resolve:ssm:".Length..];
        return Images.OfParameter(scope.Region, parameter) ?? throw Ec2Errors.InvalidParameter($"The SSM parameter '{parameter}' names no image.");
    }

    private static string Fingerprint(RunInstancesRequest request) =>
        Convert.ToHexStringLower(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(request with { DryRun = null })));
}
