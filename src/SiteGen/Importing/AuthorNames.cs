using System.Collections.Frozen;

namespace SiteGen.Importing;

/// <summary>
/// Who makes models: one id for all spellings that feeds use, and the beginnings of model names that belong to one author. models.dev's ids are the ones kept
/// (<c>alibaba</c> for Qwen, <c>zhipuai</c> for GLM), since its models carry them.
/// </summary>
internal static class AuthorNames
{
    /// <summary>Id, name, other spellings in feeds, beginnings of model names.</summary>
    private static readonly (string Id, string Name, string[] Spellings, string[] Families)[] _known =
    [
        ("ai21", "AI21 Labs", ["ai21-labs"], ["jamba", "j2-"]),
        ("aion-labs", "AionLabs", [], ["aion-"]),
        ("alibaba", "Alibaba (Qwen)", ["qwen", "alibaba-nlp", "tongyi-zhiwen", "alibaba-cloud"], ["qwen", "qwq", "qvq", "wan2", "tongyi"]),
        ("allenai", "Ai2", [], ["olmo", "molmo"]),
        ("amazon", "Amazon", [], ["nova-", "titan-"]),
        ("anthropic", "Anthropic", [], ["claude"]),
        ("arcee-ai", "Arcee AI", ["arcee"], ["trinity", "virtuoso", "coder-large", "maestro-reasoning"]),
        ("baai", "BAAI", [], ["bge-"]),
        ("baidu", "Baidu", ["paddlepaddle"], ["ernie", "paddleocr"]),
        ("black-forest-labs", "Black Forest Labs", ["bfl"], ["flux"]),
        ("bytedance", "ByteDance", ["bytedance-seed", "volcengine"], ["seed-", "doubao", "seedream", "seedance", "ui-tars"]),
        ("cohere", "Cohere", [], ["command", "c4ai", "aya-", "embed-english", "embed-multilingual", "rerank-"]),
        ("deepcogito", "Deep Cogito", [], ["cogito"]),
        ("deepgram", "Deepgram", [], ["aura-"]),
        ("deepseek", "DeepSeek", ["deepseek-ai"], ["deepseek"]),
        ("elevenlabs", "ElevenLabs", [], ["eleven", "scribe"]),
        ("essentialai", "Essential AI", [], ["rnj"]),
        ("google", "Google", [], ["gemini", "gemma", "imagen", "veo-", "lyria", "palm", "chat-bison", "text-bison", "medlm", "codegemma"]),
        ("ibm-granite", "IBM", ["ibm"], ["granite"]),
        ("inception", "Inception", ["inceptionlabs"], ["mercury"]),
        ("inclusionai", "inclusionAI", [], ["ling-", "ring-"]),
        ("inflection", "Inflection AI", [], ["inflection"]),
        ("klingai", "Kling AI", ["kuaishou"], ["kling"]),
        ("kwaipilot", "Kwaipilot", [], ["kat-"]),
        ("liquidai", "Liquid AI", ["liquid"], ["lfm"]),
        ("meituan", "Meituan", [], ["longcat"]),
        ("meta", "Meta", ["meta-llama", "llama", "facebook", "codellama"], ["llama", "codellama", "muse-"]),
        ("microsoft", "Microsoft", [], ["phi-", "mai-", "wizardlm"]),
        ("minimax", "MiniMax", ["minimaxai"], ["minimax", "abab"]),
        ("mistral", "Mistral AI", ["mistralai", "mistral-ai"], ["mistral", "mixtral", "codestral", "magistral", "ministral", "devstral", "pixtral", "voxtral"]),
        ("moonshotai", "Moonshot AI", ["moonshot", "kimi", "moonshot-ai"], ["kimi", "moonshot"]),
        ("morph", "Morph", [], ["morph-"]),
        ("nousresearch", "Nous Research", [], ["hermes", "nous-"]),
        ("nvidia", "NVIDIA", [], ["nemotron", "nv-"]),
        ("openai", "OpenAI", [], ["gpt", "o1", "o3", "o4", "chatgpt", "dall-e", "text-embedding-3", "text-embedding-ada", "whisper", "tts-1", "sora", "davinci", "babbage", "omni-moderation", "text-moderation", "codex"]),
        ("perplexity", "Perplexity", [], ["sonar", "pplx"]),
        ("primeintellect", "Prime Intellect", [], ["intellect-"]),
        ("recraft", "Recraft", [], ["recraft"]),
        ("rekaai", "Reka AI", ["reka"], ["reka"]),
        ("runway", "Runway", ["runwayml"], ["gen4"]),
        ("sakana", "Sakana AI", [], ["fugu"]),
        ("sarvam", "Sarvam AI", ["sarvamai"], ["sarvam"]),
        ("stability", "Stability AI", ["stabilityai", "stability-ai"], ["stable-", "sd3"]),
        ("stepfun", "StepFun", ["stepfun-ai"], ["step-"]),
        ("tencent", "Tencent", [], ["hunyuan", "hy3"]),
        ("thedrummer", "TheDrummer", [], []),
        ("tiiuae", "TII", [], ["falcon"]),
        ("twelvelabs", "TwelveLabs", [], ["marengo", "pegasus"]),
        ("upstage", "Upstage", [], ["solar"]),
        ("v0", "v0 (Vercel)", [], ["v0-"]),
        ("voyage", "Voyage AI", ["voyageai"], ["voyage"]),
        ("writer", "Writer", [], ["palmyra"]),
        ("xai", "xAI", ["x-ai", "grok"], ["grok"]),
        ("xiaomi", "Xiaomi", ["xiaomimimo"], ["mimo"]),
        ("zhipuai", "Z.AI (Zhipu AI)", ["z-ai", "zai", "zai-org", "zhipu", "thudm"], ["glm", "chatglm", "autoglm", "cogview"]),
    ];

    /// <summary>First segments of ids that name a place or a plan, or somebody who only repacks models, and not their author.</summary>
    private static readonly FrozenSet<string> _notAuthors = new[]
    {
        "tee", "pro", "lora", "public", "route", "accounts", "fireworks", "models", "routers", "workers-ai", "@cf", "@hf", "hf", "preset", "free", "ps", "fal-ai",
        "ranking", "us", "eu", "global", "unsloth", "chutesai", "thebloke", "neuralmagic", "lukealonso", "nanogpt", "siliconflow", "meganova-ai", "azure", "bedrock",
        "vertex", "orcarouter", "evroc", "cortecs", "featherless-ai", "baseten", "groq", "openpipe", "speech", "doc-intelligence",
    }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, string> _ids = _known
        .SelectMany(author => author.Spellings.Append(author.Id).Select(spelling => (spelling, author.Id)))
        .ToFrozenDictionary(pair => pair.spelling, pair => pair.Id, StringComparer.Ordinal);

    private static readonly (string Beginning, string Id)[] _families =
        [.. _known.SelectMany(author => author.Families.Select(family => (family, author.Id))).OrderByDescending(pair => pair.family.Length)];

    private static readonly FrozenDictionary<string, string> _names = _known.ToFrozenDictionary(author => author.Id, author => author.Name, StringComparer.Ordinal);

    /// <summary>The author a feed's spelling means; null when it is not in the table.</summary>
    public static string? Find(string spelling) => _ids.GetValueOrDefault(spelling.ToLowerInvariant());

    /// <summary>The author that a segment of a model id names, known or not; null when it names none.</summary>
    public static string? OfPrefix(string segment)
    {
        var lower = segment.TrimStart('~').ToLowerInvariant();
        return _notAuthors.Contains(lower) ? null : Find(lower) ?? SafeSlug.Of(lower);
    }

    /// <summary>The author whose models' names begin so; null when the table has none.</summary>
    public static string? OfModel(string name) =>
        _families.FirstOrDefault(family => name.StartsWith(family.Beginning, StringComparison.Ordinal)).Id;

    /// <summary>How people write the author.</summary>
    public static string NameOf(string id) => _names.GetValueOrDefault(id) ?? id;
}
