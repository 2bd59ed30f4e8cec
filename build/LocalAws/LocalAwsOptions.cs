using LocalAws.CodeConnections;
using LocalAws.Kernel;

namespace LocalAws;

/// <summary>How an embedded AWS is started.</summary>
public sealed record LocalAwsOptions
{
    /// <summary>Where state is kept: resources, objects, repositories, logs, instances.</summary>
    public required string StateFolder { get; init; }

    /// <summary>Port on loopback; 0 takes the one that the state folder had last, when it is free, and any other otherwise.</summary>
    public int Port { get; init; }

    /// <summary>Account that everything belongs to: twelve digits.</summary>
    public string AccountId { get; init; } = "123456789012";

    /// <summary>Takes signatures of any key without verifying them. For other clients that bring keys of their own.</summary>
    public bool AcceptAnySignature { get; init; }

    /// <summary>Whether <c>POST /_nutshell/reset</c>, signed with the root key, stops what runs and empties the state. For tests alone.</summary>
    public bool ResetEndpoint { get; init; }

    /// <summary>AWS's own waiting times are divided by this: 1 is real time.</summary>
    public double TimeScale { get; init; } = 1;

    /// <summary>Whether builds run in containers of their projects' images, with Docker, instead of on this machine.</summary>
    public bool BuildsInContainers { get; init; }

    /// <summary>Whether instances are containers: yes, no, or, when not set, where this machine has no namespaces for us.</summary>
    public bool? InstancesInContainers { get; init; }

    /// <summary>Image of instances that are containers: with bash, coreutils, curl and what the app runs on.</summary>
    public string InstanceImage { get; init; } = "public.ecr.aws/docker/library/node:22";

    /// <summary>Address of the Docker engine; null for the one that <c>docker</c> finds by itself.</summary>
    public string? DockerHost { get; init; }

    /// <summary>Folders that stand for repositories of git providers behind connections.</summary>
    public IReadOnlyList<LocalRepository> Repositories { get; init; } = [];

    /// <summary>Regions that are closed to the account, as opt-in regions are until somebody opens them.</summary>
    public IReadOnlyList<string> ClosedRegions { get; init; } = [];

    /// <summary>The root key of the run; random when not given.</summary>
    public string AccessKeyId { get; init; } = Ids.Iam("AKIA");

    /// <summary>The root key's secret; random when not given.</summary>
    public string SecretAccessKey { get; init; } = Ids.Secret(30);

    /// <summary>Told of faults of the server itself: an unexpected exception, with the operation that it happened in.</summary>
    public Action<string> Log { get; init; } = _ => { };

    /// <summary>Clock of the server.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>Without the secret.</summary>
    public override string ToString() => $"LocalAws in {StateFolder}, account {AccountId}";
}
