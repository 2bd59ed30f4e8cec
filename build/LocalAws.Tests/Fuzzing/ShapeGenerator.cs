using System.Text.Json.Nodes;
using LocalAws.Http.Model;

namespace LocalAws.Tests.Fuzzing;

/// <summary>Makes requests from an API model: mostly what it allows, at its limits and just over them, and now and then something else altogether.</summary>
internal sealed class ShapeGenerator(Random random, ValueSource texts)
{
    private const int Deepest = 9;

    public JsonObject Request(ApiOperation operation) => (JsonObject)Structure(operation.Input, 0);

    private JsonNode? Value(ApiMember member, int depth)
    {
        var shape = member.Shape;
        if (random.Next(60) == 0)
            return Wrong();
        return shape.Kind switch
        {
            ShapeKind.Structure => Structure(shape, depth + 1),
            ShapeKind.List => depth > Deepest ? [] : new JsonArray([.. Enumerable.Range(0, Count(shape)).Select(_ => Value(Named(shape.Element!, member.Name), depth + 1))]),
            ShapeKind.Map => Map(shape, depth),
            ShapeKind.String => Text(member, shape),
            ShapeKind.Boolean => random.Next(2) == 0,
            ShapeKind.Integer or ShapeKind.Long or ShapeKind.Double => Number(shape),
            ShapeKind.Timestamp => random.Next(4) == 0 ? Number(shape) : DateTimeOffset.UtcNow.AddMinutes(random.Next(-1000, 1000)).ToUnixTimeSeconds(),
            _ => random.Next(4) == 0 ? texts.Hostile() : Convert.ToBase64String(System.Text.Encoding.UTF8.GetBytes(texts.Text(member.Name))),
        };
    }

    private static ApiMember Named(ApiMember element, string name) => element with { Name = name };

    private JsonNode Structure(ApiShape shape, int depth)
    {
        var result = new JsonObject();
        foreach (var member in shape.Members.Values)
        {
            var needed = shape.Required.Contains(member.Name);
            if (needed ? random.Next(20) > 0 : depth < Deepest && random.Next(100) < 30 / (depth + 1))
                result[member.Name] = Value(member, depth);
        }
        return result;
    }

    private JsonObject Map(ApiShape shape, int depth)
    {
        var result = new JsonObject();
        for (var i = depth > Deepest ? 0 : Count(shape); i > 0; i--)
            result[texts.Text("key")] = Value(shape.Element!, depth + 1);
        return result;
    }

    private int Count(ApiShape shape) => random.Next(20) switch
    {
        0 => 0,
        1 => (int)Math.Min(60, (shape.Maximum ?? 5) + 1),
        _ => Math.Max((int)Math.Min(shape.Minimum ?? 1, 5), random.Next(1, 4)),
    };

    private string Text(ApiMember member, ApiShape shape)
    {
        if (shape.Enum is { Count: > 0 } values && random.Next(12) > 0)
            return values[random.Next(values.Count)];
        var limit = (int)Math.Min(shape.Maximum ?? 300, 3000);
        return random.Next(40) switch
        {
            0 => new string('a', limit),
            1 => new string('a', limit + 1),
            2 => new string('é', limit),
            _ => texts.Text(member.Name),
        };
    }

    private JsonNode Number(ApiShape shape) => random.Next(12) switch
    {
        0 => -1,
        1 => int.MinValue,
        2 => long.MaxValue,
        3 => 1.5,
        4 => 1e300,
        5 => (shape.Maximum ?? 100) + 1,
        6 => (shape.Minimum ?? 0) - 1,
        7 => shape.Maximum ?? 1000,
        _ => Math.Max(shape.Minimum ?? 0, random.Next(0, 60)),
    };

    private JsonNode? Wrong() => random.Next(6) switch
    {
        0 => null,
        1 => new JsonObject { ["x"] = 1 },
        2 => new JsonArray(1, "x", null),
        3 => true,
        4 => -7,
        _ => texts.Hostile(),
    };
}
