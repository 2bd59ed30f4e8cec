using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Amazon.CodePipeline.Model;
using Amazon.Runtime;

namespace Build.Provisioning.Pipeline;

/// <summary>Declarations as canonical JSON: what AWS fills in by itself and what changes by itself are not part of a comparison.</summary>
internal static class DeclarationJson
{
    private static readonly JsonSerializerOptions Options = new()
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        TypeInfoResolver = new DefaultJsonTypeInfoResolver { Modifiers = { LeaveOutEmptyLists } },
        Converters = { new ConstantConverter() },
    };

    public static string Write(StageDeclaration stage) => Attributes.Document(JsonSerializer.Serialize(stage, Options));

    public static string WriteWithoutStages(PipelineDeclaration pipeline)
    {
        var document = (JsonObject)JsonSerializer.SerializeToNode(pipeline, Options)!;
        document.Remove(nameof(PipelineDeclaration.Stages));
        document.Remove(nameof(PipelineDeclaration.Version));
        document.Remove(nameof(PipelineDeclaration.Name));
        return Attributes.Document(document.ToJsonString());
    }

    public static T Read<T>(string json) => JsonSerializer.Deserialize<T>(json, Options)!;

    private static void LeaveOutEmptyLists(JsonTypeInfo type)
    {
        foreach (var property in type.Properties.Where(property => typeof(System.Collections.ICollection).IsAssignableFrom(property.PropertyType)))
            property.ShouldSerialize = (_, value) => value is System.Collections.ICollection { Count: > 0 };
    }

    private sealed class ConstantConverter : JsonConverterFactory
    {
        public override bool CanConvert(Type typeToConvert) => typeof(ConstantClass).IsAssignableFrom(typeToConvert);

        public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options) =>
            (JsonConverter)Activator.CreateInstance(typeof(Of<>).MakeGenericType(typeToConvert))!;

        private sealed class Of<T> : JsonConverter<T> where T : ConstantClass
        {
            public override T? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
                reader.GetString() is { } text ? (T)Activator.CreateInstance(typeof(T), text)! : null;

            public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(value.Value);
        }
    }
}
